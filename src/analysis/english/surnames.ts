/**
 * Common surnames that are no everyday words and hardly anything else: with one of these behind it, an unknown word is a first name.
 * Source: general knowledge, written for this project; of British, Irish and American news first, then of world news.
 */
export const commonSurnames = `
Abbas Abbasi Abbott Abdi Abdullah Abe Abubakar Achebe Acosta Adams Adebayo Adeleke Adeyemi Adkins Afolabi Agarwal Agrawal Aguilar Aguirre Agyeman
Ahluwalia Ahmadi Ahmadinejad Ahmed Ainsworth Aiyar Akande Akhtar Albrecht Aldridge Alexander Alexandrov Ali Allison Alvarado Alvarez Amadi Ambani Amin
Amoah Anderson Andersson Ando Andreev Andrews Ansah Ansari Antonov Aoki Appiah Aquino Arafat Araujo Armstrong Arnold Arora Asante Asare Ashcroft
Ashraf Ashworth Askew Assad Atkins Atkinson Awad Aydin Aydın Aziz Azizi Bagshaw Baines Bajwa Baldwin Ballard Balogun Banda Banerjee Bannister Barak
Barbosa Barclay Barlow Barnett Barrett Bartlett Barton Barzani Bashir Basu Bateman Bauer Baumann Baxter Beattie Becerra Becker Beckett Beckham Bello
Ben-Ami Bennett Benson Bentley Berger Bergström Bernstein Beswick Bhatt Bhattacharya Bhutto Bianchi Bibi Blackwell Blair Blanchard Blom Boateng
Bogdanov Bolsonaro Bondarenko Bose Botha Boulos Bowen Bowers Boyd Boyko Boyle Bradshaw Brady Brennan Briggs Broadbent Brooks Bruun Buchanan Buckley
Buhari Burgess Burke Burnett Burrows Byrne Caballero Cabrera Cahill Calderwood Calderón Caldwell Callaghan Cameron Campbell Cantwell Cardoso Carlsen
Carlson Carr Carroll Carson Carter Cartwright Carvalho Cassidy Castillo Cervantes Chadwick Chakraborty Chamberlain Chanda Chandra Chaplin Chapman
Chatterjee Chaudhary Chaudhry Chauhan Chavez Chernov Chopra Choudhury Chowdhury Christensen Chukwu Chávez Clancy Clarke Clarkson Clayton Clements
Cochrane Coetzee Cohen Coleman Collier Collins Colombo Connolly Connor Conte Contreras Cooke Corbett Cordero Corrigan Cortez Cortés Costello Coulson
Cowan Cox Crawford Crosby Crowley Cruz Cullen Cummings Cunningham Curran Curtis Dahl Dalton Daly Daniels Danjuma Darko Das Dasgupta Davenport Davidson
Davies Davis Davison Dawson Delaney Delgado Demir Demirtaş Dempsey Dennison Desai Deshmukh Devi Devlin Dhawan Diallo Diaz Dickens Dickinson Dickson
Dimitrov Diop Diouf Dixon Dlamini Dobson Docherty Dodd Doherty Dominguez Domínguez Donaldson Donnelly Donovan Dougherty Dowling Downey Doyle Driscoll
Dubois Duffy Duggan Dunn Dupont Durand Duterte Dutta Dvořák Dwivedi Dwyer Dyson Díaz Eastwood Edmonds Edwards Egan Elliott Ellis Emerson Erdoğan
Erickson Eriksson Escobar Espinosa Espinoza Esposito Estrada Evans Everett Eze Fagan Fairbanks Farah Farley Farouk Farrell Faulkner Fayyad Fedorov
Feldman Ferguson Fernandes Fernandez Fernando Fernández Ferrari Ferreira Figueroa Filipović Finch Findlay Finnegan Fischer Fitzgerald Fitzpatrick
Flanagan Fleming Fletcher Flores Flynn Fofana Fogarty Foley Fontaine Forsyth Fournier Fowler Fraser Frazier Freedman Friedman Fuentes Fujimoto Fujita
Fukuda Gachagua Galindo Gallagher Gallegos Gallo Galloway Gandhi Ganguly Gannon Garcia García Gardiner Gardner Garner Garnier Garrett Garrison Garza
Georgiev Ghani Ghosh Gibbons Gibbs Gibson Gilbert Gill Gillespie Gilmore Girard Gleeson Goddard Goldberg Goldman Goldstein Gomes Gomez Gonzales
Gonzalez González Goodwin Gorbachev Gorman Goswami Goto Gough Goyal Greco Greenberg Greene Greenwood Gregory Griffin Griffith Griffiths Grogan
Grossman Gruber Guerrero Guha Gumede Gupta Gustafsson Gutierrez Gutiérrez Guzman Guzmán Gómez Haas Haddad Hagan Haines Hakimi Halliday Hamdan Hamid
Hancock Haniyeh Hannigan Hansen Hanson Hara Harding Hargreaves Hariri Harrington Harris Harrison Hartley Hartmann Hasan Hasegawa Hashemi Hashimoto
Hassan Hathaway Hawkins Hayashi Hayes Haynes Hayward Healy Hegarty Heinrich Henderson Hennessy Henry Henson Hepburn Herman Hermann Hernandez Hernández
Herrera Hewitt Hickey Hicks Higgins Hobbs Hodge Hodges Hodgson Hoffman Hofmann Hogan Holbrook Holden Holloway Holmes Holt Hooper Hopkins Horton Horvat
Horvath Horváth Horák Hossain Hosseini Houlihan Howard Howarth Howe Howell Hubbard Huber Hughes Humphrey Humphreys Humphries Huntley Hurley Hussain
Hussein Hutchinson Hutchison Ibarra Ibrahim Ibrahimi Iglesias Igwe Ikeda Ingram Inoue Iqbal Irving Irwin Ishii Ishikawa Ito Ivanov Ivanova Ivanović
Iyer Jacobs Jacobson Jadhav Jafari Jain Jamieson Jansen Janssen Janssens Jarvis Jayawardena Jefferson Jenkins Jennings Jensen Jha Jimenez Jiménez
Johansen Johansson Johnson Johnston Johnstone Jonathan Jones Joshi Jovanović Juárez Kaczyński Kagame Kamara Kamau Kaminski Kamiński Kane Kaplan Kapoor
Kapur Karanja Karimi Kariuki Karlsson Karzai Kato Kaufman Kaur Kavanagh Kaya Keane Kearney Keating Keegan Keita Kelleher Keller Kendrick Kennedy Kenny
Kenyatta Kershaw Khalil Khamenei Khan Khanna Khatun Khoury Khumalo Kilpatrick Kimani Kimura Kipchoge Kiprono Kirby Kirkpatrick Kishida Klein Klitschko
Knowles Kobayashi Koch Kolesnikov Kondo Koroma Kovalenko Kovač Kovács Kowalczyk Kowalski Kozlov Krause Kravchenko Krishnan Kruger Kruse Krüger Kuhn
Kulkarni Kumar Kumari Kuznetsov Köhler König Langley Larsen Larson Latham Laurent Lavrov Lawler Lawson Leary Lebedev Leblanc Lefebvre Lehman Lehmann
Lennon Leonard Leroy Levine Levy Lewandowski Lewis Lindberg Lindsay Lindsey Lindström Livingstone Lockhart Lombardi Lombardo Lopes Lopez Lorenz Lowe
Lozano Lucas Lukashenko Lundgren Lynch Lyons Lysenko López Mabuza MacDonald MacKenzie MacLeod Macdonald Machado Mackay Mackenzie Mackie Macleod Madden
Maes Maguire Mahajan Maher Mahlangu Mahoney Maier Maina Makarov Maldonado Malhotra Malik Malone Maloney Mancini Mandela Mandelson Manning Mansour
Marcos Mariani Marković Marlowe Martel Martinez Martins Martínez Matsumoto Matthews Maxwell Mbeki McAllister McBride McCabe McCain McCall McCann
McCarthy McCartney McConnell McCormack McCormick McCoy McCulloch McCullough McDermott McDonald McDonnell McDowell McEwan McFarlane McGee McGill
McGinty McGovern McGowan McGrath McGregor McGuinness McGuire McHugh McIntosh McIntyre McKay McKee McKenna McKenzie McKinley McKinney McLaughlin McLean
McLeod McMahon McManus McMillan McNally McNamara McNeil McPherson McQueen Medina Medvedev Meehan Mehta Mejia Mejía Mellor Melnyk Melville Mendez
Mendoza Menon Mensah Menéndez Mercer Meredith Merkel Merrill Metcalfe Meyer Meyers Mikhailov Milligan Milne Milošević Mirza Mishra Misra Mitchell
Mizrahi Mkhize Modi Mohammadi Mohan Mokoena Molina Molloy Monaghan Monroe Montague Montoya Moradi Morales Moran Moreau Moreira Morel Moreland Moreno
Moretti Morgan Moriarty Morozov Morris Morrison Morrissey Mortimer Morton Moseley Moyo Mthembu Mubarak Mueller Mugabe Muir Mukherjee Mulder Mulligan
Mullins Munoz Murakami Murdoch Murphy Murray Murthy Museveni Mustafa Mutua Muñoz Mwangi Myers Méndez Müller Nadar Nagy Naidoo Naidu Nair Nakajima
Nakamura Nakano Nambiar Narayan Nash Nasrallah Nasser Nath Navalny Navarro Naylor Ndiaye Ndlovu Nehru Neilson Nelson Nemtsov Nesbitt Netanyahu Neumann
Newman Ngcobo Ngugi Nicholls Nichols Nicholson Nielsen Nikolić Nilsson Nishimura Nixon Njoroge Nkosi Nkrumah Nogueira Nolan Norris Norton Novak
Novikov Novák Nowak Nugent Nunez Nwosu Nyong'o Núñez O'Brien O'Callaghan O'Connell O'Connor O'Donnell O'Donoghue O'Driscoll O'Grady O'Hara O'Keefe
O'Leary O'Malley O'Neal O'Neil O'Neill O'Reilly O'Rourke O'Shea O'Sullivan O'Toole Obasanjo Obeid Obi Obiang Obrador Ochieng Ochoa Odell Odhiambo
Odinga Ogawa Ogden Ogunleye Okada Okafor Okeke Okonkwo Okoro Olawale Oliveira Oliver Olsen Olson Olsson Ono Onyango Opoku Oppong Orlov Orozco Ortega
Ortiz Osborn Osborne Osei Otieno Ouattara Owens Owusu Pacheco Padhi Padilla Palmer Pandey Pandit Papadopoulos Paredes Parekh Parkinson Patel Pathak
Patil Patterson Pattinson Pavlov Pavlović Payne Pearce Pearson Peeters Pemberton Pendleton Pereira Perera Peretz Perez Perkins Peskov Petersen
Peterson Petrenko Petrov Petrova Petrović Pettersson Phelan Phelps Phillips Pickering Pierce Pillai Pinochet Popescu Popov Popović Poroshenko Prasad
Pratt Prescott Pretorius Pritchard Proctor Putin Pérez Quigley Quinn Quintero Qureshi Rafferty Raghavan Rahimi Rahman Rahmani Rajan Raman Ramaphosa
Ramirez Ramos Ramsay Ramsey Ramírez Randolph Ranganathan Rao Rasmussen Rathore Rawlings Raymond Reagan Reddy Redmond Reeves Regan Reid Reilly Renzi
Reyes Reynolds Rhodes Ribeiro Ricci Richards Richardson Richter Riddell Ridley Rigby Rinaldi Riordan Ritchie Rivera Rizzo Robbins Roberts Robertson
Robinson Robles Rocha Roche Rodgers Rodrigues Rodriguez Rodríguez Rogers Rojas Romano Romero Rooney Rosales Rosen Rosenberg Rosenthal Rostami Rourke
Rousseau Rowland Roy Rubin Rubio Ruiz Russell Russo Rutherford Rutledge Ríos Saad Saeed Saha Sahni Saito Sakai Sakamoto Salazar Saleh Salim Salter
Sampson Samuels Sanchez Sanders Sanderson Sandoval Sarkar Sarr Sasaki Sato Saunders Saxena Schaefer Schmid Schmidt Schmitt Schneider Schofield Scholz
Schroeder Schröder Schultz Schulz Schumacher Schuster Schwartz Schäfer Seaton Sen Sengupta Serrano Sesay Seth Sexton Seymour Shah Shaheen Shaikh
Shankar Shannon Shapiro Sharif Sharma Sheehan Sheikh Shelton Sheridan Sherman Shetty Shevchenko Shields Shimizu Shukla Sibanda Siddiqui Silverman
Simmonds Simmons Simms Simpson Sinclair Singh Singleton Sinha Sithole Slater Slattery Sloan Smirnov Snyder Sobolev Sokolov Solis Somerville Sorensen
Soto Sousa Souza Sow Soyinka Spencer Srinivasan Srivastava Stanton Stepanov Stephens Stephenson Stevens Stevenson Stewart Stoddard Stojanović
Strickland Stuart Suarez Subramanian Suga Suleiman Suleimani Sullivan Sutherland Suzuki Suárez Svensson Svoboda Swamy Sweeney Sykes Szabó Sánchez
Takahashi Takeda Talabani Talbot Tambo Tanaka Tate Tavares Taylor Tehrani Teixeira Tembo Templeton Tendulkar Terrell Thakur Thapa Thatcher Thomas
Thompson Thomson Thornton Tierney Timmons Tkachenko Tobin Todd Tomlinson Torres Toure Touré Townsend Tracey Traoré Travers Trevino Tripathi Trivedi
Trujillo Tshabalala Turnbull Tutu Tyson Tóth Uche Ueda Ueno Umar Underwood Upadhyay Valdez Vance Varga Vargas Varma Vasiliev Vasquez Vaughan Vaughn
Vazquez Velasco Velásquez Velázquez Venkatesh Venter Verma Vieira Villalobos Villanueva Villarreal Vincent Visser Vogel Vogt Volkov Vučić Vyas Vásquez
Vázquez Wagner Wainwright Waldron Wallace Walsh Walters Walton Wanjiku Warner Warren Watanabe Watkins Watson Watts Weber Weinstein Weir Weiss Welch
Wentworth Werner Wharton Whelan Whitaker Whitehead Whitehouse Whitfield Whitney Whittaker Wickramasinghe Wiggins Wilcox Wilkins Wilkinson Willems
Williams Williamson Willis Wilson Winslow Wiśniewski Woodward Wyatt Wójcik Yadav Yamada Yamaguchi Yamamoto Yamashita Yamazaki Yanukovych Yates Yeboah
Yeltsin Yilmaz Yoshida Youssef Yushchenko Yusuf Yıldırım Yılmaz Zaman Zapata Zarif Zelenskiy Zelensky Zelenskyy Zidane Zieliński Zimmerman Zimmermann
Zulu Zuma Zúñiga Álvarez Çelik Öztürk Şahin
`;
